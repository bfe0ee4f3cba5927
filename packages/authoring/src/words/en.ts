import type { Messages } from './messages.ts';

export const en: Messages = {
  at: '{file}:{line}:{column}: {text}',
  fault: {
    'yaml/syntax':
      'This is not correct YAML. Please check the indent, the space after each colon and the quotation marks[ ({message})].',
    'yaml/repeated-key': 'The same name is written twice. Please keep one.',
    'yaml/too-large': 'The file is too large. Please divide it into several.',
    'yaml/too-deep': 'This is nested too deep. Please write it flatter.',
    'yaml/directive': 'Please remove the line that begins with %.',
    'yaml/tag': 'Please remove the tag that begins with !; text that begins with ! needs quotation marks.',
    'yaml/several': 'A file holds one thing. Please remove what follows the ---, or save it as a file of its own.',
    'yaml/empty': 'Nothing is written in the file.',
    'yaml/torn-text':
      'A comma between braces ends a text, so “{found}” stands alone. Please put the whole text in quotes.',
    'form/missing-key': '“{key}” is missing[; it can be {known}].',
    'form/unknown-key': 'There is no “{found}” here[; did you mean “{near}”].[ It can be {known}.]',
    'form/wrong-type': '[“{found}” does not fit here. ]Please write {wanted}.',
    'form/not-one-of': 'There is no “{found}” here[; did you mean “{near}”]. It can be {known}.',
    'form/wrong-text': '“{found}” is not written as it should be, such as {example}.',
    'form/out-of-bounds': 'This should be from {least} to {most}, but is {found}.',
    'form/condition':
      'One thing can stand here[, not {found}]. For several, use all (every one of them) or any (one of them).',
    'form/comparison': '[“{found}” does not say how to compare. ]Please write it as ">= 2亿", "2亿以上" or "= 3".',
    'folder/no-pack': 'The folder has no pack.yaml. Please write one, with id, version and title.',
    'folder/unknown-file':
      'It is not known what “{found}” is[; did you mean “{near}”]. A file or a folder can be named {known}.',
    'folder/unknown-use': 'The pack “{found}” that is used cannot be found. Please check the folder under uses.',
    'folder/circular-use': '“{found}” uses itself in turn. Please remove one of the uses.',
    'folder/unused-english':
      'Nothing in the pack says “{found}”[; did you mean “{near}”]. Where the Chinese has been changed, change its English here as well; where it is gone, take this line out.',
    'merge/disagrees':
      '“{id}” is not the same in {first} and in {second} ({at})[; the other stands at {where}]. Please make them one, or give one of them another id.',
    'quote/not-found':
      'The text does not have “{found}”[; nearest to it is “{near}”]. Please copy it letter by letter.',
    'quote/twice':
      '“{found}” stands in the text more than once[, again at {where}]. Please copy a few more characters.',
    'site/unquoted-colour':
      'The colour has no quotation marks, so that what follows # is a comment. Please write it as {key}: "#1e6b4a".',
    'site/accent-too-light':
      '{found} on the light ground {ground} has a contrast of {ratio}; at least {least} is needed. Please choose a darker colour.',
    'site/accent-too-dark':
      '{found} on the dark ground {ground} has a contrast of {ratio}; at least {least} is needed. Please choose a lighter colour.',
    'site/missing-file': 'There is no file “{found}”. Please put it beside site.yaml, or check its name.',
    'site/not-a-drawing':
      'This is no SVG that can be used[ ({found})]. Please give an SVG file with xmlns and viewBox, of at most 100,000 characters.',
    'site/unsafe-drawing':
      'The drawing has “{found}”, which is more than a shape, or is fetched from elsewhere. Please keep shapes and colours alone.',
    'site/wrong-icon': 'The icon is {found}; it should be a square PNG whose sides have at least {least} pixels.',
    'site/wrong-share':
      'The picture to share is {found}; it should be a PNG whose sides have at least {least} pixels each.',
    'site/not-an-origin':
      '“{found}” is not the origin of a site. Please write https:// and the name, with nothing behind it, such as https://www.city.example or https://*.city.example.',
  },
  wanted: {
    text: 'text',
    list: 'a list, each line beginning with “- ”',
    map: '“name: content”, one to a line',
    boolean: 'true or false',
    integer: 'a whole number',
    figure: 'a figure such as 20万 or 5%',
    key: 'a name before the colon',
  },
};
