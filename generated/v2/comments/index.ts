// Generated from specs/v2/comments/. Edit that file and run `npm run generate`.
export * from './download-comments.js'
