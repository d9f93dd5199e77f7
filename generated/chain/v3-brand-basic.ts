// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { queryProductAuthorities } from '../brand-basic/query-product-authorities.js'

export interface V3BrandBasic {
  partner: V3BrandBasicPartner
}

export interface V3BrandBasicPartner {
  brands: V3BrandBasicPartnerBrands
}

export interface V3BrandBasicPartnerBrands {
  _brand_id_: V3BrandBasicPartnerBrandsByBrandId
}

export interface V3BrandBasicPartnerBrandsByBrandId {
  productAuthorities: V3BrandBasicPartnerBrandsByBrandIdProductAuthorities
}

export interface V3BrandBasicPartnerBrandsByBrandIdProductAuthorities {
  /**
   * 获得品牌已授权且在生效中的产品权限信息 · Query which product permissions a brand has granted and that are in force
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017410365
   */
  get: Get<typeof queryProductAuthorities>
}
