const accountName = 'sveltia-cms.user'
const preferencesName = 'sveltia-cms.prefs'

/**
 * Takes the editor past its page of welcome, for there is no account here; and keeps a form open
 * after it was saved, so that what the check says can be mended at once. Who chooses otherwise in
 * the editor's settings gets it otherwise.
 */
export function setPreferences(): void {
  localStorage.setItem(accountName, JSON.stringify({ backendName: 'test-repo' }))
  const chosen = JSON.parse(localStorage.getItem(preferencesName) ?? '{}') as object
  localStorage.setItem(preferencesName, JSON.stringify({ closeOnSave: false, ...chosen }))
}
