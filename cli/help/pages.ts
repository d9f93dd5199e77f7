/** The pages of help by command; `''` is the page of the command line as a whole. */
export type Pages = Readonly<Record<string, string>>
