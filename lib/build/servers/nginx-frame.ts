import { existsSync } from 'node:fs'

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** Whether this machine's nginx has the module for brotli, as Debian packs it. */
export const hasBrotli = () => existsSync(brotliModule)

/**
 * Settings for an nginx of one's own, in the foreground and apart from the machine's, around one site.
 * @param work a folder for what it writes
 */
export function toNginxFrame(work: string, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return [
    // Else it would look for files as a user who may not see them.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'daemon off;',
    'worker_processes 2;',
    `pid ${work}/nginx.pid;`,
    `error_log ${work}/error.log;`,
    ...(hasBrotli() ? [`load_module ${brotliModule};`] : []),
    'events { worker_connections 1024; }',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${work}/${name};`),
    'include /etc/nginx/mime.types;',
    // As Debian's own settings have it, for the site to set right.
    'gzip on;',
    site,
    '}',
    '',
  ].join('\n')
}
