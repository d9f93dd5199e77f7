// Generated from specs/. Edit those files and run `npm run generate`.
import type { V2Billcommentsp } from './v2-billcommentsp.js'
import type { V2CgiBin } from './v2-cgi-bin.js'
import type { V2Deposit } from './v2-deposit.js'
import type { V2Face } from './v2-face.js'
import type { V2Mchrisk } from './v2-mchrisk.js'
import type { V2Mmpaymkttransfers } from './v2-mmpaymkttransfers.js'
import type { V2Mmpaysptrans } from './v2-mmpaysptrans.js'
import type { V2Papay } from './v2-papay.js'
import type { V2Pay } from './v2-pay.js'
import type { V2Payitil } from './v2-payitil.js'
import type { V2Risk } from './v2-risk.js'
import type { V2Secapi } from './v2-secapi.js'
import type { V2Tools } from './v2-tools.js'
import type { V2Transit } from './v2-transit.js'
import type { V2Vehicle } from './v2-vehicle.js'
import type { V2Wxv } from './v2-wxv.js'
import type { V2Xdc } from './v2-xdc.js'

export interface V2 {
  billcommentsp: V2Billcommentsp
  cgiBin: V2CgiBin
  deposit: V2Deposit
  face: V2Face
  mchrisk: V2Mchrisk
  mmpaymkttransfers: V2Mmpaymkttransfers
  mmpaysptrans: V2Mmpaysptrans
  papay: V2Papay
  pay: V2Pay
  payitil: V2Payitil
  risk: V2Risk
  secapi: V2Secapi
  tools: V2Tools
  transit: V2Transit
  vehicle: V2Vehicle
  wxv: V2Wxv
  xdc: V2Xdc
}
