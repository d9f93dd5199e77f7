import type { Theme } from 'vitepress'
import Layout from './Layout.vue'
import StaticContent from './StaticContent.vue'
import T from './T.vue'
import './styles/tokens.css'
import './styles/base.css'
import './styles/header.css'
import './styles/layout.css'
import './styles/sidebar.css'
import './styles/prose.css'
import './styles/code.css'
import './styles/reference.css'
import './styles/fields.css'
import './styles/lists.css'
import './styles/search.css'
import './styles/home.css'
import '../../.generated/code.css'
import '../../twoslash/hover.css'

export default {
  Layout,
  enhanceApp({ app, router }) {
    app.component('T', T)
    app.component('StaticContent', StaticContent)
    // A build's pages load the client script by themselves; the development server's application
    // is started here, and told of each page that it shows.
    if (import.meta.env.DEV && !import.meta.env.SSR) {
      import('../client/main').then(({ showPage }) => {
        router.onAfterRouteChange = () => showPage()
        document.addEventListener('content-shown', showPage)
      })
    }
  },
} satisfies Theme
