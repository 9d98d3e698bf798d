// Every page is written out at build time: a host of static files is all that Matinee needs.
export const prerender = true;
