'use client'

import { useEffect, useState } from 'react'

interface Placed {
  readonly number: string
  readonly qrCode: string
}

export default function Page() {
  const [placed, setPlaced] = useState<Placed>()
  const [isPaid, setIsPaid] = useState(false)

  const buy = async () => {
    const response = await fetch('/api/orders', { method: 'POST', body: '{}' })
    setPlaced(await response.json())
  }

  useEffect(() => {
    if (!placed || isPaid) return
    const timer = setInterval(async () => {
      const response = await fetch(`/api/orders?number=${placed.number}`)
      setIsPaid((await response.json()).state === 'paid')
    }, 500)
    return () => clearInterval(timer)
  }, [placed, isPaid])

  if (isPaid) return <p role="status">Paid. Thank you!</p>
  if (!placed)
    return (
      <button type="button" onClick={buy}>
        Buy a cup of coffee
      </button>
    )
  const code = `data:image/svg+xml,${encodeURIComponent(placed.qrCode)}`
  return (
    <>
      <h1>{placed.number}</h1>
      {/* biome-ignore lint/performance/noImgElement: a QR code is drawn as it is. */}
      <img src={code} alt="QR code to pay with" width="240" />
    </>
  )
}
