/** One picture on a page of its own size, for `drawLogo`. */
export const LOGO_TYP = String.raw`
#let data = json("/data.json")
#set page(width: data.width * 1pt, height: data.height * 1pt, margin: 0pt)
#image("/picture", format: data.kind, width: 100%, height: 100%, fit: "contain")
`;
