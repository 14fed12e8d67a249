/** Whether an address can say whose accounts they are: an absolute IRI, http(s) or a name (`urn:…`), without blanks. */
export function isHomePage(text: string): boolean {
  return (
    text.length <= 300 &&
    /^(?:https?:\/\/[^\s/?#<>"{}|\\^`]+\.?[^\s<>"{}|\\^`]*|urn:[a-z0-9][a-z0-9-]{1,31}:[^\s<>"{}|\\^`]+)$/i.test(text)
  );
}
