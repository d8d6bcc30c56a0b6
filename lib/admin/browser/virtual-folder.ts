import type { Values } from '../files/values'
import type { Store } from './store'

/**
 * The files of the store in the form in which the editor wants a folder: that of the File System
 * API (https://fs.spec.whatwg.org), as far as the editor uses it. So it asks for no permission and
 * works in every browser.
 */
export function toVirtualFolder(store: Store): VirtualFolder {
  return new VirtualFolder('', store, new Map())
}

// The editor writes a new file under such a name first and then renames it.
const isTemporary = (name: string) => name.startsWith('.')

/** Files that were begun, by path. */
type Begun = Map<string, VirtualFile>

class VirtualFolder {
  readonly kind = 'directory'
  readonly name: string

  constructor(
    readonly path: string,
    private readonly store: Store,
    private readonly begun: Begun,
  ) {
    this.name = path.split('/').at(-1) ?? ''
  }

  private get prefix() {
    return this.path === '' ? '' : `${this.path}/`
  }

  async *entries(): AsyncGenerator<readonly [string, VirtualFolder | VirtualFile]> {
    const names = new Map<string, 'file' | 'directory'>()
    for (const path of this.store.list()) {
      if (!path.startsWith(this.prefix)) continue
      const [name = '', ...rest] = path.slice(this.prefix.length).split('/')
      names.set(name, rest.length > 0 ? 'directory' : 'file')
    }
    for (const [name, kind] of names) {
      yield kind === 'file'
        ? [name, await this.getFileHandle(name)]
        : [name, await this.getDirectoryHandle(name)]
    }
  }

  getDirectoryHandle(name: string): Promise<VirtualFolder> {
    return Promise.resolve(new VirtualFolder(`${this.prefix}${name}`, this.store, this.begun))
  }

  getFileHandle(name: string, { create = false } = {}): Promise<VirtualFile> {
    const path = `${this.prefix}${name}`
    const begun = this.begun.get(path)
    if (begun) return Promise.resolve(begun)
    if (!create && !this.store.find(path)) {
      return Promise.reject(new DOMException(`There is no file ${path}.`, 'NotFoundError'))
    }
    const file = new VirtualFile(path, this.store, this.begun)
    if (isTemporary(name)) this.begun.set(path, file)
    return Promise.resolve(file)
  }

  async removeEntry(name: string): Promise<void> {
    const path = `${this.prefix}${name}`
    // Folders are there as long as files are in them.
    if (!this.begun.delete(path) && this.store.find(path)) await this.store.remove(path)
  }
}

export type { VirtualFolder }

class VirtualFile {
  readonly kind = 'file'
  private written: string | undefined
  private failure: Error | undefined

  constructor(
    private path: string,
    private readonly store: Store,
    private readonly begun: Begun,
  ) {}

  get name() {
    return this.path.split('/').at(-1) ?? ''
  }

  getFile(): Promise<File> {
    const values = this.store.find(this.path)?.values
    const text = this.written ?? (values ? JSON.stringify(values) : '')
    return Promise.resolve(new File([text], this.name))
  }

  createWritable() {
    return Promise.resolve({
      write: async (data: string | Blob) => {
        const text = typeof data === 'string' ? data : await data.text()
        if (isTemporary(this.name)) this.written = text
        else await this.store.save(this.path, readValues(text))
      },
      close: () => Promise.resolve(),
    })
  }

  /** Gives a file its name, which is what saves it. */
  async move(folder: VirtualFolder, name: string): Promise<void> {
    // The editor tries a failed rename again, for other programs may hold a file for a moment.
    if (this.failure !== undefined) throw this.failure
    const path = folder.path === '' ? name : `${folder.path}/${name}`
    try {
      if (this.written === undefined) {
        throw new DOMException('A file keeps its name, for it is its address.', 'NotAllowedError')
      }
      await this.store.save(path, readValues(this.written))
    } catch (failure) {
      this.failure = failure instanceof Error ? failure : new Error(String(failure))
      throw this.failure
    }
    this.begun.delete(this.path)
    this.path = path
    this.written = undefined
  }
}

function readValues(text: string): Values {
  try {
    return JSON.parse(text) as Values
  } catch {
    throw new DOMException('Only texts can be saved here, no pictures.', 'NotSupportedError')
  }
}
