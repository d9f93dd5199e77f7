// The curve of SM2, GB/T 32918.5.

const P = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn
export const A = P - 3n
export const B = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n

const number = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)
export const bytesOf = (value: bigint): Buffer =>
  Buffer.from(value.toString(16).padStart(64, '0'), 'hex')

/** In Jacobian coordinates: x / z², y / z³. */
type Point = readonly [x: bigint, y: bigint, z: bigint]

const INFINITY: Point = [1n, 1n, 0n]

/** x and y of d·P; both as bytes. */
export const multiply = (d: Uint8Array, point: Uint8Array): Buffer => {
  const base: Point = [number(point.subarray(0, 32)), number(point.subarray(32)), 1n]
  if (!isOnCurve(base)) throw new Error('SM2: the point is not on the curve.')
  let result = INFINITY
  for (const bit of number(d).toString(2)) {
    result = double(result)
    if (bit === '1') result = add(result, base)
  }
  const [x, y, z] = result
  const inverse = power(z, P - 2n)
  const square = modulo(inverse * inverse)
  return Buffer.concat([bytesOf(modulo(x * square)), bytesOf(modulo(y * square * inverse))])
}

const isOnCurve = ([x, y]: Point): boolean =>
  x < P && y < P && modulo(y * y) === modulo(x * x * x + A * x + B)

const double = ([x, y, z]: Point): Point => {
  const square = modulo(y * y)
  const s = modulo(4n * x * square)
  const m = modulo(3n * x * x + A * z ** 4n)
  const x2 = modulo(m * m - 2n * s)
  return [x2, modulo(m * (s - x2) - 8n * square * square), modulo(2n * y * z)]
}

const add = (left: Point, right: Point): Point => {
  if (left[2] === 0n) return right
  const [x1, y1, z1] = left
  const [x2, y2, z2] = right
  const [square1, square2] = [modulo(z1 * z1), modulo(z2 * z2)]
  const [u, s] = [modulo(x1 * square2), modulo(y1 * square2 * z2)]
  const h = modulo(x2 * square1 - u)
  const r = modulo(y2 * square1 * z1 - s)
  if (h === 0n) return r === 0n ? double(left) : INFINITY
  const [h2, h3] = [modulo(h * h), modulo(h * h * h)]
  const x = modulo(r * r - h3 - 2n * u * h2)
  return [x, modulo(r * (u * h2 - x) - s * h3), modulo(h * z1 * z2)]
}

const modulo = (value: bigint): bigint => ((value % P) + P) % P

const power = (base: bigint, exponent: bigint): bigint => {
  let result = 1n
  let square = base
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % P
    square = (square * square) % P
  }
  return result
}
