import type { Pages } from './pages.js'

export const pages: Pages = {
  '': `
wechatpay-ky VERSION：命令行上的微信支付，APIv3 与 APIv2

用法
  wechatpay-ky 命令 [选项]

命令
  call           调用任意接口，输出 JSON
  certificates   下载、验证并列出平台证书
  doctor         检查密钥、序列号与时钟，先在本机，再与微信支付核对
  simulate       在本机运行一个微信支付模拟器
  generate       为自己的接口生成函数
  spec           由样例或文档页面写出接口的 spec
  completion     bash、zsh、fish 的命令与路径补全

选项
  --config 文件  配置文件，默认为当前目录的 wechatpay-ky.config.json
  --lang zh|en   帮助的语言，默认取自 LANG
  --debug        显示调用栈
  -h, --help     本帮助，或某个命令的帮助：wechatpay-ky call --help
  -v, --version

开始
  $ wechatpay-ky doctor --help     配置怎么写
  $ wechatpay-ky doctor            配置是否可用
  $ wechatpay-ky call v3/refund/domestic/refunds/R001

退出码
  0  完成
  1  被微信支付拒绝、doctor 有一项不通过、接口描述不合规则，或生成的文件已过期
  2  用法错误
  3  本机未就绪：配置、文件、依赖或端口
  4  连接不上；或结果未知：没有应答，或返回的错误不能证明请求没有执行
  5  应答无法证明来自微信支付，或无法解密
  70 wechatpay-ky 自身的缺陷
`,
  call: `
wechatpay-ky call：按路径或名称调用任意接口

用法
  wechatpay-ky call [方法] 路径 [选项]
  wechatpay-ky call 名称 [选项]
  wechatpay-ky call --list [关键字…]

应答数据以 JSON 输出到标准输出，状态与 Request-ID 输出到标准错误。
金额单位为分。验签通过之前，应答的任何内容都不会输出；微信支付不签名的应答（部分 APIv2 接口）
会在标准错误中注明。

选项
  方法                 GET、POST 等，同一路径有多个接口时必填；也可写作 --method 或 -X
  --名称 值            路径参数：--out_trade_no T00001；也可直接写在路径里
  --query 名称=值      查询参数，可重复；也可写在路径的 ? 之后
  --header 名称=值     接口的请求头参数
  --json 文本          请求包体；@文件 读取文件，- 读取标准输入；上传时为 { "meta": … }
  --xml 文本           APIv2 接口的字段，以 JSON 给出；商户号、随机串与签名由客户端填写
  --file 文件          要上传的文件
  --out 文件           结果写入该文件：文件本身，或应答中链接的账单（解压并校验）。
                       文件要么完整出现，要么不出现
  --force              允许 --out 覆盖已有文件
  --all                逐页取出列表的全部条目，每条一行 JSON
  --compact            JSON 输出为一行
  --verbose            在标准错误输出每次请求及应答头
  --quiet              不输出状态行
  --timeout 秒         单次请求的时限，默认 10
  --retry 次数         重试次数，默认 2
  --list [关键字…]     列出接口及其导入路径；给出关键字时，列出路径、名称、摘要、模块或产品中
                       含有它们的接口，最相关的在前
  --config, --profile, --lang, --debug, --help

示例
  $ wechatpay-ky call v3/refund/domestic/refunds/R001
  $ wechatpay-ky call v3/pay/transactions/out-trade-no/{out_trade_no} --out_trade_no T00001
  $ wechatpay-ky call v3/pay/transactions/native --json @order.json | jq -r .code_url
  $ wechatpay-ky call v3/merchant/media/upload --file licence.png
  $ wechatpay-ky call echoMessage --json '{"echo_message":"hello"}'
  $ wechatpay-ky call v2/pay/orderquery --xml '{"appid":"wx…","out_trade_no":"T00001"}'
  $ wechatpay-ky call v3/bill/tradebill --query bill_date=2026-11-20 --out bill.csv
`,
  certificates: `
wechatpay-ky certificates：微信支付平台证书

用法
  wechatpay-ky certificates [--out 目录] [--json]

下载平台证书，用 APIv3 密钥解密，验证应答签名，列出序列号与有效期。
只有微信支付公钥的商户没有平台证书。

选项
  --out 目录     写入 目录/wechatpay_<序列号>.pem
  --json         以 JSON 输出
  --path 路径    /v3/certificates（默认）、/v3/global/certificates、/hk/v3/certificates
  --config, --profile, --lang, --debug, --help
`,
  doctor: `
wechatpay-ky doctor：一切是否正常？若不正常，该怎么办？

用法
  wechatpay-ky doctor [--json] [--offline]

检查商户私钥、商户证书、微信支付公钥或平台证书、APIv3 密钥与时钟，
再与微信支付实际签名、加密、验签一次（POST /v3/security/echo，不涉及资金）。
配置了 apiV2KeyFile 时，还会查询一个不存在的订单以检查 APIv2 密钥，并检查双向 TLS 的商户证书。
无法检查的项目会列为“not checked”，并说明原因。

选项
  --json      以 JSON 输出
  --offline   不联网
  --config 文件, --profile 名称, --lang, --debug, --help

wechatpay-ky.config.json
  {
    "mchid": "1900000109",
    "serialNo": "3775B6A45ACD588826D15E583A95F5DD27A1B1C5",
    "privateKeyFile": "apiclient_key.pem",
    "certificateFile": "apiclient_cert.pem",
    "apiV3KeyFile": "apiv3_key.txt",
    "platformKeys": { "PUB_KEY_ID_0119000001092024": "pub_key.pem" }
  }

  路径相对于该文件。有 certificateFile 时可省略 serialNo。还可以有：
  "algorithm": "SM2"（国密，需另行安装 sm-crypto-v2）；
  用于 APIv2 的 "apiV2KeyFile"、"signType"、"workwxSecretFile"、"appid"（只用 APIv2 时，除 mchid 外
  只需这些）；"caFile"：要信任的根证书（模拟器的）；
  "certificates": "auto"、"baseUrl"、"backupHosts"，以及 "profiles": { "名称": { … } }，
  其中的值替换外层的值。品牌直连以 "brandId" 代替 "mchid"。

环境变量
  没有上述文件时，或使用 --config env 时生效；两者从不混用。
  WECHATPAY_MCHID（品牌直连为 WECHATPAY_BRAND_ID）、WECHATPAY_SERIAL_NO、
  WECHATPAY_PRIVATE_KEY_FILE（或 WECHATPAY_PRIVATE_KEY）、
  WECHATPAY_CERTIFICATE_FILE、WECHATPAY_API_V3_KEY_FILE（或 WECHATPAY_API_V3_KEY）、
  WECHATPAY_PUBLIC_KEY_ID、WECHATPAY_PUBLIC_KEY_FILE（或 WECHATPAY_PUBLIC_KEY）、
  WECHATPAY_API_V2_KEY_FILE（或 WECHATPAY_API_V2_KEY）、WECHATPAY_SIGN_TYPE、
  WECHATPAY_WORKWX_SECRET_FILE（或 WECHATPAY_WORKWX_SECRET）、WECHATPAY_APPID、WECHATPAY_CA_FILE、
  WECHATPAY_CERTIFICATES=auto、WECHATPAY_ALGORITHM=SM2、WECHATPAY_BASE_URL；WECHATPAY_CONFIG、WECHATPAY_PROFILE 对应同名选项。
`,
  simulate: `
wechatpay-ky simulate：在本机运行一个微信支付，用于开发与测试

用法
  wechatpay-ky simulate [选项]

选项
  --port 端口     监听端口，0 为任意空闲端口（默认 8030）
  --sign-with 方式  微信支付用什么签名：public-key（默认）、certificate、both
  --algorithm 算法  RSA（默认），或 SM2（国密，只有平台证书）
  --mchid 商户号  默认 1900000109
  --keys 目录     把密钥与供 --config 使用的配置写入该目录；目录中已有密钥则沿用
  --specs 目录    自己的接口描述，与本包自带的一起应答
  --stateless     不保存状态，每个接口只按其描述应答
  --bills-at-once 当日账单可立即申请，不必等到次日 10 点
  --tls           使用 HTTPS，并像 APIv2 那样要求商户证书；须与 --keys 同用，要信任的证书写入其中的 ca.pem
  --lang, --debug, --help

用浏览器打开它打印的网址：订单、请求、通知一目了然。按 Ctrl-C 结束。

示例
  $ wechatpay-ky simulate --keys .simulator
  $ wechatpay-ky doctor --config .simulator/wechatpay-ky.config.json
`,
  generate: `
wechatpay-ky generate：为自己的接口生成函数

用法
  wechatpay-ky generate --specs 目录 --out 目录 [模块 …] [--check | --watch]
                        [--chain] [--strict] [--allow-outside]

接口描述为 OpenAPI 3.0 或 3.1 文档，YAML 或 JSON，每份可含任意多个接口。一个目录是一个模块。
生成的代码从 'wechatpay-ky' 引入类型：每个接口一个文件，命名的 schema 在 schemas.ts，
每个模块一个 index.ts。

选项
  --specs 目录     接口描述。对 ../_shared/… 的引用先找 目录/_shared，再找本包自带的
  --out 目录       写到哪里；不是生成的文件不会改动
  --check          不写文件，有过期内容则失败
  --watch          目录内有变化时重新生成；--allow-outside 引用的目录外文件不在监视之列
  --chain          同时生成链式客户端 <out>/chain，类型包含这些接口与本包自带的接口
  --strict         适用本包自己的规则：每个文件一个接口、中文名称等
  --allow-outside  允许引用目录以外的文件
  --lang, --debug, --help

这些函数与本包自带的一样，配合 createWechatPay() 使用。

需要同时安装 handlebars、js-yaml、openapi-typescript、ts-morph、typescript 与 yaml。

示例
  $ wechatpay-ky generate --specs wechatpay --out src/wechatpay
`,
  spec: `
wechatpay-ky spec：由样例或文档页面写出接口的 spec

用法
  wechatpay-ky spec '方法 路径' [--request 文件] [--answer 文件] [--table 文件]
                    [--specs 目录 | --out 文件] [--force]

写出的 spec 供 generate 读取。不提问；猜出来的内容（例如以分为单位的金额）用注释标出。
没有 --specs 或 --out 时打印到标准输出。

选项
  --request 文件   请求包体样例（JSON）；可重复，并非每个样例都有的字段为选填
  --answer 文件    应答包体样例，同上；没有则为 204
  --table 文件     从浏览器复制的页面或表格：参数名、变量、类型、必填、描述；或字段名、必填/选填、
                   类型，下一行为【中文名】。方法与路径也可以在其中
  --id 名称        函数名；默认由方法与路径得出，例如 createStore
  --module 目录    spec 目录中的子目录；默认为路径的第一段
  --name 文字      官方名称；--docs 网址：文档页面，可重复
  --specs 目录     写入 目录/<模块>/<名称>.yaml
  --out 文件       写入此文件
  --force          替换已有的文件
  --lang, --debug, --help

需要同时安装 yaml。

示例
  $ wechatpay-ky spec 'POST /v3/shop/stores' --request request.json --answer answer.json
  $ wechatpay-ky spec 'GET /v3/shop/stores/{store_id}' --table page.txt --specs specs
`,
  completion: `
wechatpay-ky completion：补全命令、路径、名称与选项

用法
  wechatpay-ky completion bash|zsh|fish

命令须在 PATH 中：npm install --global wechatpay-ky。

选项
  --lang, --debug, --help

示例
  $ echo 'eval "$(wechatpay-ky completion bash)"' >> ~/.bashrc
  $ echo 'eval "$(wechatpay-ky completion zsh)"' >> ~/.zshrc
  $ wechatpay-ky completion fish > ~/.config/fish/completions/wechatpay-ky.fish
`,
}
