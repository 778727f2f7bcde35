import { areas, everywhere, keepings, keepPages, leastPacked, packedTypes, pageHeaders } from './areas.ts';

const madeFrom = [
  '# Được tạo tự động từ src/publish/headers bằng `npm run generate`.',
  '# Thay thhoagao.example.edu.vn và /var/www/truong bằng tên miền và thư mục của trường.',
].join('\n');

/** Headers that differ by path: how each is said of pages, and of the paths that say otherwise. */
const byPath = [
  ...[...new Set(areas.flatMap(({ headers }) => Object.keys(headers)))].map((name) => ({
    name,
    usual: pageHeaders[name] ?? '',
    others: areas.map(({ paths, headers }) => ({ paths, says: headers[name] ?? '' })),
  })),
  { name: 'Cache-Control', usual: keepPages, others: keepings },
];

const variableOf = (name: string): string => `$truong_${name.toLowerCase().replaceAll('-', '_')}`;

/**
 * A site of nginx: put into `/etc/nginx/conf.d/`. The headers stand in one place and take what differs from variables,
 * because a `location` with a header of its own would forget all others. An empty one is not sent.
 */
export const nginxConf = (): string => `${madeFrom}
${byPath
  .map(
    ({ name, usual, others }) => `map $uri ${variableOf(name)} {
  default "${usual}";
${others.flatMap(({ paths, says }) => paths.map((path) => `  ~^${path} "${says}";`)).join('\n')}
}
`,
  )
  .join('\n')}
server {
  listen 80;
  listen [::]:80;
  server_name thhoagao.example.edu.vn;
  root /var/www/truong;
  index index.html;
  charset utf-8;
  error_page 404 /404.html;

  # Chứng chỉ: chạy certbot --nginx, hoặc thêm listen 443 ssl và hai dòng ssl_certificate tại đây.

  gzip on;
  gzip_comp_level 6;
  gzip_vary on;
  gzip_min_length ${leastPacked};
  # text/html luôn được nén, không ghi ở đây.
  gzip_types ${packedTypes.filter((type) => type !== 'text/html').join(' ')};

${byPath.map(({ name }) => `  add_header ${name} ${variableOf(name)} always;`).join('\n')}
${Object.entries(everywhere)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}

  # Tệp ẩn, và tệp chỉ dành cho máy chủ khác, không bao giờ được gửi đi.
  location ~ (^|/)(\\.|_headers$|_redirects$) {
    return 404;
  }

  location ~ \\.ics$ {
    default_type text/calendar;
    types {}
  }

  location / {
    try_files $uri $uri/ =404;
  }
}
`;

/** A site of Caddy, which gets its certificate by itself. */
export const caddyfile = (): string => `${madeFrom}
thhoagao.example.edu.vn {
	root * /var/www/truong
	encode zstd gzip

	header {
${Object.entries(everywhere)
  .map(([name, value]) => `		${name} "${value}"`)
  .join('\n')}
	}
${byPath.map(({ name, usual, others }, i) => caddyHeader(name, usual, others, i + 1)).join('')}
	@an path */.* /_headers /_redirects
	respond @an 404

	handle_errors {
		rewrite * /404.html
		file_server
	}
	file_server
}
`;

type Others = (typeof byPath)[number]['others'];

function caddyHeader(name: string, usual: string, others: Others, number: number): string {
  const all = others.flatMap(({ paths }) => paths.map((path) => `${path}*`)).join(' ');
  const lines = [
    ...(usual ? [`@thuong${number} not path ${all}`, `header @thuong${number} ${name} "${usual}"`] : []),
    ...others.flatMap(({ paths, says }, i) => [
      ...(says ? [`@rieng${number}${i} path ${paths.map((path) => `${path}*`).join(' ')}`] : []),
      ...(says ? [`header @rieng${number}${i} ${name} "${says}"`] : []),
    ]),
  ];
  return `\n${lines.map((line) => `	${line}\n`).join('')}`;
}
