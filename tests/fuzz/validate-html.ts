import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate/node'

/** Works out the rules once: for a single page that takes as long as following them. */
class OneConfigLoader extends StaticConfigLoader {
  private resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined

  override getConfigFor(handle: string) {
    return (this.resolved ??= super.getConfigFor(handle))
  }
}

// The standard's own rules, as the sweep over the built site has them.
const validator = new HtmlValidate(new OneConfigLoader({ extends: ['html-validate:standard'] }))

/** What the standard has against a page, in words; the first few. */
export async function findStandardFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html)
  return results
    .flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))
    .slice(0, 3)
}
