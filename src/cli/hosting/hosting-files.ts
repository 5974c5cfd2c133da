/** The header files of hosts, as text. */
import { securityHeaders } from "../serve/headers.mjs";

/** Parts have their digest in their name: what is kept never changes. */
const FOR_EVER = "public, max-age=31536000, immutable";
/** Asked for again each time: their names stay when a version changes. */
const ASKED_AGAIN = "no-cache";
const MADE = "Made by `npm run hosting` out of src/cli/serve/headers.mjs; change it there.";

/** @returns text by path from the project's folder */
export function hostingFiles(): Readonly<Record<string, string>> {
  return {
    "public/_headers": netlifyAndCloudflare(),
    "docs/hosting/nginx.conf": nginx(),
    "docs/hosting/Caddyfile": caddy(),
  };
}

const lines = (of: (name: string, value: string) => string): string =>
  Object.entries(securityHeaders)
    .map(([name, value]) => of(name, value))
    .join("\n");

/** Both read the same file out of the folder that is published. */
const netlifyAndCloudflare = () => `# ${MADE}
/*
${lines((name, value) => `  ${name}: ${value}`)}
/assets/*
  Cache-Control: ${FOR_EVER}
/service-worker.js
  Cache-Control: ${ASKED_AGAIN}
`;

const nginx = () => `# ${MADE}
# In the http block, beside others: put in your own name, certificate and folder.
map $uri $plumbline_keep {
  default "${ASKED_AGAIN}";
  ~/assets/ "${FOR_EVER}";
}

server {
  listen 443 ssl;
  server_name plumbline.example;
  # ssl_certificate …; ssl_certificate_key …;
  root /srv/plumbline/dist;
  index index.html;

  include mime.types;
  types {
    application/manifest+json webmanifest;
  }

  # The compressed copies that lie beside the files; \`brotli_static on;\` as well, where that module is there.
  gzip_static on;

  add_header Cache-Control $plumbline_keep always;
${lines((name, value) => `  add_header ${name} "${value}" always;`)}
}
`;

const caddy = () => `# ${MADE}
# Put in your own name and folder; Caddy fetches the certificate.
plumbline.example {
	root * /srv/plumbline/dist
	header {
${lines((name, value) => `\t\t${name} "${value}"`)}
	}
	@parts path */assets/*
	header @parts Cache-Control "${FOR_EVER}"
	@others not path */assets/*
	header @others Cache-Control "${ASKED_AGAIN}"
	# The compressed copies that lie beside the files.
	file_server {
		precompressed br gzip
	}
}
`;
