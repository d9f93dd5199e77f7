import { Logger } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { AppModule } from './app.module'

async function bootstrap(): Promise<void> {
  // The signature of a notification is over the bytes as they came: `rawBody` keeps them.
  const app = await NestFactory.create(AppModule, { rawBody: true })
  await app.listen(process.env.PORT ?? 3000)
  Logger.log(`Listening on ${await app.getUrl()}`)
}
void bootstrap()
