type Props = { label: string }

/** Copies the text with the class `copy-text` in the same element with the class `copy`. The script shows it. */
export function CopyButton({ label }: Props) {
  return (
    <button
      type="button"
      hidden
      // In the preview the script may show it before the framework has looked at the page.
      suppressHydrationWarning
      className="me-4 min-h-8 cursor-pointer rounded-soft line-box border-rule-strong bg-transparent px-3 font-text text-small text-accent hover:border-accent"
    >
      {label}
    </button>
  )
}
