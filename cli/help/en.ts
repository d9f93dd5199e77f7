import type { Pages } from './pages.js'

export const pages: Pages = {
  '': `
wechatpay-ky VERSION: WeChat Pay on the command line, APIv3 and APIv2

Usage
  wechatpay-ky COMMAND [options]

Commands
  call           call any operation; prints JSON
  certificates   download WeChat Pay's certificates, verify and list them
  doctor         check keys, serial numbers and clock, locally and with WeChat Pay
  simulate       simulate WeChat Pay on this machine
  generate       make functions for your own endpoints
  spec           write the spec of an endpoint, from samples or its page
  completion     completion of commands and paths for bash, zsh or fish

Options
  --config FILE  the configuration; default: wechatpay-ky.config.json in this folder
  --lang zh|en   language of this help; default: from LANG
  --debug        stack traces
  -h, --help     this text, or a command's: wechatpay-ky call --help
  -v, --version

Start
  $ wechatpay-ky doctor --help     shows the format of the configuration
  $ wechatpay-ky doctor            checks the configuration
  $ wechatpay-ky call v3/refund/domestic/refunds/R001

Exit codes
  0  done
  1  refused by WeChat Pay, a failed check of doctor, a rule for specs, or something is stale
  2  wrong usage
  3  not set up: configuration, a file, a library, a port
  4  no connection; or the outcome is unknown: no answer, or an error that does not prove that
     nothing was carried out
  5  an answer that failed verification or cannot be decrypted
  70 an internal error of wechatpay-ky
`,
  call: `
wechatpay-ky call: any operation, by path or name

Usage
  wechatpay-ky call [METHOD] PATH [options]
  wechatpay-ky call NAME [options]
  wechatpay-ky call --list [WORD …]

Prints the data of the answer as JSON on stdout. Status and Request-ID go to stderr.
Amounts are in fen (分). Answers are printed only after verification; stderr says if WeChat Pay does
not sign an answer (some of APIv2).

Options
  METHOD               GET, POST, …: needed if a path has several operations; as a flag
                       --method or -X
  --NAME VALUE         a path parameter: --out_trade_no T00001; or write it into the path
  --query NAME=VALUE   as often as needed; or write it into the path, after a ?
  --header NAME=VALUE  a header parameter of the operation
  --json TEXT          the body; @FILE reads a file, - reads stdin; of an upload: { "meta": … }
  --xml TEXT           the fields of an operation of APIv2, as JSON; the client adds merchant,
                       nonce and signature
  --file FILE          the file to upload
  --out FILE           save the answer: a file, or the bill that the answer links to,
                       decompressed and verified. The file is written atomically
  --force              --out may replace a file
  --all                all items of a list, page by page, each as JSON on a line of its own
  --compact            JSON on one line
  --verbose            each attempt, and the answer's headers, on stderr
  --quiet              no status line
  --timeout SECONDS    for one attempt; default: 10
  --retry NUMBER       the number of retries; default: 2
  --list [WORD …]      list operations with their import path; with words, in Chinese or English,
                       those that have them in path, names, summary, module or products
  --config, --profile, --lang, --debug, --help

Examples
  $ wechatpay-ky call v3/refund/domestic/refunds/R001
  $ wechatpay-ky call v3/pay/transactions/out-trade-no/{out_trade_no} --out_trade_no T00001
  $ wechatpay-ky call v3/pay/transactions/native --json @order.json | jq -r .code_url
  $ wechatpay-ky call v3/merchant/media/upload --file licence.png
  $ wechatpay-ky call echoMessage --json '{"echo_message":"hello"}'
  $ wechatpay-ky call v2/pay/orderquery --xml '{"appid":"wx…","out_trade_no":"T00001"}'
  $ wechatpay-ky call v3/bill/tradebill --query bill_date=2026-11-20 --out bill.csv
`,
  certificates: `
wechatpay-ky certificates: WeChat Pay's platform certificates

Usage
  wechatpay-ky certificates [--out FOLDER] [--json]

Downloads the certificates, decrypts them with the APIv3 key, verifies the answer, and lists serial
numbers and dates. A merchant with only the public key has none.

Options
  --out FOLDER   write each to FOLDER/wechatpay_<serial number>.pem
  --json         as JSON
  --path PATH    /v3/certificates (default), /v3/global/certificates, /hk/v3/certificates
  --config, --profile, --lang, --debug, --help
`,
  doctor: `
wechatpay-ky doctor: diagnoses your setup and suggests fixes

Usage
  wechatpay-ky doctor [--json] [--offline]

Checks the private key, the merchant certificate, the keys of WeChat Pay, the APIv3 key and the
clock, and then signs, encrypts and verifies with WeChat Pay itself (POST /v3/security/echo, which
moves no money).
With apiV2KeyFile it also checks the APIv2 key, by querying an order that does not exist, and
the merchant certificate in TLS.
A check that could not run is listed as not checked, with the reason.

Options
  --json      as JSON
  --offline   send no requests
  --config FILE, --profile NAME, --lang, --debug, --help

wechatpay-ky.config.json
  {
    "mchid": "1900000109",
    "serialNo": "3775B6A45ACD588826D15E583A95F5DD27A1B1C5",
    "privateKeyFile": "apiclient_key.pem",
    "certificateFile": "apiclient_cert.pem",
    "apiV3KeyFile": "apiv3_key.txt",
    "platformKeys": { "PUB_KEY_ID_0119000001092024": "pub_key.pem" }
  }

  Paths are relative to the file. certificateFile may stand in for serialNo. Further:
  "algorithm": "SM2" for 国密, which needs sm-crypto-v2 installed;
  "apiV2KeyFile", "signType", "workwxSecretFile" and "appid" for APIv2, which may be the only
  settings next to mchid; "caFile", an authority to trust (the simulator's);
  "certificates": "auto", "baseUrl", "backupHosts", and "profiles": { "NAME": { … } }, whose values
  replace those outside. A brand that calls for itself has "brandId" in place of "mchid".

Environment
  Used if there is no such file, or with --config env; the two are never mixed.
  WECHATPAY_MCHID (or WECHATPAY_BRAND_ID), WECHATPAY_SERIAL_NO,
  WECHATPAY_PRIVATE_KEY_FILE (or WECHATPAY_PRIVATE_KEY),
  WECHATPAY_CERTIFICATE_FILE, WECHATPAY_API_V3_KEY_FILE (or WECHATPAY_API_V3_KEY),
  WECHATPAY_PUBLIC_KEY_ID, WECHATPAY_PUBLIC_KEY_FILE (or WECHATPAY_PUBLIC_KEY),
  WECHATPAY_API_V2_KEY_FILE (or WECHATPAY_API_V2_KEY), WECHATPAY_SIGN_TYPE,
  WECHATPAY_WORKWX_SECRET_FILE (or WECHATPAY_WORKWX_SECRET), WECHATPAY_APPID, WECHATPAY_CA_FILE,
  WECHATPAY_CERTIFICATES=auto, WECHATPAY_ALGORITHM=SM2, WECHATPAY_BASE_URL;
  and WECHATPAY_CONFIG, WECHATPAY_PROFILE for the flags.
`,
  simulate: `
wechatpay-ky simulate: WeChat Pay on this machine, for development and tests

Usage
  wechatpay-ky simulate [options]

Options
  --port NUMBER     the port to listen on; 0 for a free one (default: 8030)
  --sign-with WHAT  the key that WeChat Pay signs with: public-key (default), certificate, both
  --algorithm NAME  RSA (default), or SM2 for 国密, which has only certificates
  --mchid NUMBER    the merchant (default: 1900000109)
  --keys FOLDER     write the keys there, and a configuration for --config; if it holds keys of an
                    earlier run, use those
  --specs FOLDER    specs of your own, answered beside those of the package
  --stateless       remember nothing: every operation answers from its spec
  --bills-at-once   today's bill can be asked for, not only yesterday's from 10 o'clock
  --tls             HTTPS, and ask for the merchant's certificate where APIv2 does; needs --keys:
                    ca.pem, the certificate to trust, is written there
  --lang, --debug, --help

Open the URL that it prints in a browser: orders, requests, notifications. Ctrl-C ends it.

Examples
  $ wechatpay-ky simulate --keys .simulator
  $ wechatpay-ky doctor --config .simulator/wechatpay-ky.config.json
`,
  generate: `
wechatpay-ky generate: functions for your own endpoints

Usage
  wechatpay-ky generate --specs FOLDER --out FOLDER [MODULE …] [--check | --watch]
                        [--chain] [--strict] [--allow-outside]

Specs are OpenAPI 3.0 or 3.1 documents in YAML or JSON, with any number of operations in each. A
folder is a module. The output imports its types from 'wechatpay-ky': a file per operation,
schemas.ts for named schemas, an index.ts per module.

Options
  --specs FOLDER   the specs. References to ../_shared/… find the files of FOLDER/_shared, or else
                   those of this package
  --out FOLDER     where to write. Files that were not generated are left alone
  --check          write nothing; fail if something is stale
  --watch          again whenever something in FOLDER changes; what --allow-outside lets in is not
                   watched
  --chain          make a chained client as well, OUT/chain: typed with these endpoints and the
                   package's own
  --strict         apply the rules of this package's own specs: one operation per file, …
  --allow-outside  let references leave FOLDER
  --lang, --debug, --help

The functions work with createWechatPay() as the package's own do.

Needs handlebars, js-yaml, openapi-typescript, ts-morph, typescript and yaml beside this package.

Example
  $ wechatpay-ky generate --specs wechatpay --out src/wechatpay
`,
  spec: `
wechatpay-ky spec: the spec of an endpoint, from samples or from its page

Usage
  wechatpay-ky spec 'METHOD PATH' [--request FILE] [--answer FILE] [--table FILE]
                    [--specs FOLDER | --out FILE] [--force]

Writes a spec for \`generate\`. It asks no questions; guesses, such as money in fen, are marked
with a comment. Without --specs or --out the spec is printed.

Options
  --request FILE   a request body, JSON; several times for several samples. A field that not all of
                   them have is optional
  --answer FILE    the same of the answer; without one it is 204
  --table FILE     the page or its table, copied from the browser: 参数名, 变量, 类型, 必填, 描述, or
                   name, 必填/选填 and type, with 【中文名】 below. Method and path may be in it
  --id NAME        the name of the function; default: out of method and path, createStore
  --module FOLDER  the folder within the specs; default: the first part of the path
  --name TEXT      the official name; --docs URL: a page, as often as needed
  --specs FOLDER   write FOLDER/<module>/<name>.yaml
  --out FILE       write this file
  --force          replace a file that exists
  --lang, --debug, --help

Needs yaml beside this package.

Examples
  $ wechatpay-ky spec 'POST /v3/shop/stores' --request request.json --answer answer.json
  $ wechatpay-ky spec 'GET /v3/shop/stores/{store_id}' --table page.txt --specs specs
`,
  completion: `
wechatpay-ky completion: completion of commands, paths, names and flags

Usage
  wechatpay-ky completion bash|zsh|fish

The command has to be on the PATH: npm install --global wechatpay-ky.

Options
  --lang, --debug, --help

Examples
  $ echo 'eval "$(wechatpay-ky completion bash)"' >> ~/.bashrc
  $ echo 'eval "$(wechatpay-ky completion zsh)"' >> ~/.zshrc
  $ wechatpay-ky completion fish > ~/.config/fish/completions/wechatpay-ky.fish
`,
}
