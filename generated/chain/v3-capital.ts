// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { listBankBranches } from '../capital/list-bank-branches.js'
import type { listCities } from '../capital/list-cities.js'
import type { listCorporateBanks } from '../capital/list-corporate-banks.js'
import type { listPersonalBanks } from '../capital/list-personal-banks.js'
import type { listProvinces } from '../capital/list-provinces.js'
import type { searchBanksByBankAccount } from '../capital/search-banks-by-bank-account.js'

export interface V3Capital {
  capitallhh: V3CapitalCapitallhh
}

export interface V3CapitalCapitallhh {
  areas: V3CapitalCapitallhhAreas
  banks: V3CapitalCapitallhhBanks
}

export interface V3CapitalCapitallhhAreas {
  provinces: V3CapitalCapitallhhAreasProvinces
}

export interface V3CapitalCapitallhhAreasProvinces {
  /**
   * 查询省份列表 · List the provinces used in bank branch look-ups
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698641
   */
  get: Get<typeof listProvinces>
  _province_code_: V3CapitalCapitallhhAreasProvincesByProvinceCode
}

export interface V3CapitalCapitallhhAreasProvincesByProvinceCode {
  cities: V3CapitalCapitallhhAreasProvincesByProvinceCodeCities
}

export interface V3CapitalCapitallhhAreasProvincesByProvinceCodeCities {
  /**
   * 查询城市列表 · List the cities of a province used in bank branch look-ups
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697470
   */
  get: Get<typeof listCities>
}

export interface V3CapitalCapitallhhBanks {
  corporateBanking: V3CapitalCapitallhhBanksCorporateBanking
  personalBanking: V3CapitalCapitallhhBanksPersonalBanking
  searchBanksByBankAccount: V3CapitalCapitallhhBanksSearchBanksByBankAccount
  _bank_alias_code_: V3CapitalCapitallhhBanksByBankAliasCode
}

export interface V3CapitalCapitallhhBanksCorporateBanking {
  /**
   * 查询支持对公业务的银行列表 · List the banks that support corporate accounts
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697626
   */
  get: Get<typeof listCorporateBanks>
}

export interface V3CapitalCapitallhhBanksPersonalBanking {
  /**
   * 查询支持个人业务的银行列表 · List the banks that support personal accounts
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697583
   */
  get: Get<typeof listPersonalBanks>
}

export interface V3CapitalCapitallhhBanksSearchBanksByBankAccount {
  /**
   * 获取对私银行卡号开户银行 · Find the bank that issued a personal bank card number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697541
   */
  get: Get<typeof searchBanksByBankAccount>
}

export interface V3CapitalCapitallhhBanksByBankAliasCode {
  branches: V3CapitalCapitallhhBanksByBankAliasCodeBranches
}

export interface V3CapitalCapitallhhBanksByBankAliasCodeBranches {
  /**
   * 查询支行列表 · List the branches of a bank in a city
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697673
   */
  get: Get<typeof listBankBranches>
}
