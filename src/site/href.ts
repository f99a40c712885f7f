/** An address on the site with the site's base in front: `/vaerktoejer/` → `/sammen-om-byen/vaerktoejer/`. Other addresses pass unchanged. */
export function href(address: string): string {
  return address.startsWith('/') && !address.startsWith('//')
    ? `${import.meta.env.BASE_URL}${address.slice(1)}`
    : address;
}
