/** The platform's own `fetch`, as it is at the time of the call. */
export const platformFetch = (url: string, init: RequestInit): Promise<Response> => fetch(url, init)
