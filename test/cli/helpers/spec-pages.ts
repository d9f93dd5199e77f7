/** As a browser copies the older layout: cells with tabs between them. */
export const older = `创建门店
请求URL：https://api.mch.weixin.qq.com/v3/shop/stores
请求方式：POST
请求参数
参数名\t变量\t类型[长度限制]\t必填\t描述
商户门店编号\tout_store_no\tstring[6,32]\t是\tbody商户内部的门店编号，只能是数字和字母
示例值：S00001
联系人\tcontact\tstring[1,64]\t是\tbody联系人姓名，该字段需要加密
金额信息\tamount\tobject\t否\tbody金额信息
INDENT总金额\ttotal\tint64\t是\t单位为分
INDENT示例值：100
INDENT货币\tcurrency\tstring[1,8]\t否\t枚举值：
INDENTCNY：人民币
INDENTUSD：美元；
INDENT示例值：CNY
开店时间\topened_at\tstring[1,64]\t否\tbody遵循rfc3339标准格式
标签\ttags\tarray[string]\t否\tbody标签
返回参数
参数名\t变量\t类型[长度限制]\t必填\t描述
门店编号\tstore_id\tstring[1,32]\t是\t微信支付的门店编号
示例值：1001
`

/** And the newer one: name, 必填 or 选填, type; below it the term and what it is. */
export const newer = `创建门店
更新时间：2025.01.01
支持商户：【普通商户】
请求方式：【POST】/v3/shop/stores
请求参数
Header HTTP头参数
Authorization 必填 string
请参考签名认证生成认证信息
body 包体参数
out_store_no 必填 string(32)
【商户门店编号】商户内部的门店编号
contact 必填 string(64)
【联系人】联系人姓名，该字段需要使用微信支付公钥加密
amount 选填 object
【金额信息】
属性
INDENTtotal 必填 integer
INDENT【总金额】单位为分
INDENTcurrency 选填 string(8)
INDENT【货币】
INDENT可选取值
INDENTCNY: 人民币
INDENTUSD: 美元
opened_at 选填 string(64)
【开店时间】遵循rfc3339标准格式，例如：2015-05-20T13:29:35+08:00
tags 选填 array[string]
【标签】
请求示例
{
  "out_store_no" : "S00001"
}
应答参数
200 OK
store_id 必填 string(32)
【门店编号】微信支付的门店编号
应答示例
错误码
`

export const indented = (table: string, by = '  ') => table.replaceAll('INDENT', by)
export const flat = (table: string) => table.replaceAll('INDENT', '')

/** Some browsers copy each cell on a line of its own. */
export const cellByCell = (table: string) => flat(table).replaceAll('\t', '\n')

export const threeLines = (table: string) =>
  flat(table).replace(/^(\w+) (必填|选填) (\S+)$/gm, '$1\n$2\n$3')
