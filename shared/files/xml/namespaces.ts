const ooxml = 'http://schemas.openxmlformats.org/';
/** "Strict Open XML" uses these addresses instead. */
const strict = 'http://purl.oclc.org/ooxml/';
const odf = 'urn:oasis:names:tc:opendocument:xmlns:';

/** Our prefixes for the namespaces of office documents, by their addresses. */
export const namespaces: ReadonlyMap<string, string> = new Map([
  [`${ooxml}wordprocessingml/2006/main`, 'w'],
  [`${strict}wordprocessingml/main`, 'w'],
  [`${ooxml}spreadsheetml/2006/main`, 'x'],
  [`${strict}spreadsheetml/main`, 'x'],
  [`${ooxml}officeDocument/2006/relationships`, 'r'],
  [`${strict}officeDocument/relationships`, 'r'],
  [`${ooxml}package/2006/relationships`, 'rel'],
  [`${ooxml}markup-compatibility/2006`, 'mc'],
  [`${odf}office:1.0`, 'office'],
  [`${odf}text:1.0`, 'text'],
  [`${odf}table:1.0`, 'table'],
  [`${odf}style:1.0`, 'style'],
  [`${odf}drawing:1.0`, 'draw'],
  [`${odf}xsl-fo-compatible:1.0`, 'fo'],
  [`${odf}datastyle:1.0`, 'number'],
  [`${odf}manifest:1.0`, 'manifest'],
]);
