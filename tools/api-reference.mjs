import { readFileSync } from 'node:fs';
import ts from 'typescript-api';
import { publishable } from '../scripts/publishable.mjs';
import { inRoot } from '../scripts/workspace.mjs';

/**
 * @typedef {object} PublicName
 * @property {string} name
 * @property {'function' | 'constant' | 'class' | 'type'} kind
 * @property {string} declaration as an editor shows it, without a body
 * @property {string} about what its docstring says
 * @property {readonly string[]} examples
 */

/**
 * @typedef {object} Door
 * @property {string} from `@huice/engine/review`
 * @property {readonly PublicName[]} names in alphabetical order
 */

/** What each package shows by each of its doors, in the order of its manifest. @returns {Door[]} */
export function publicDoors() {
  const doors = publishable().flatMap(({ folder, name }) =>
    Object.entries(JSON.parse(readFileSync(inRoot(`${folder}/package.json`), 'utf8')).exports ?? {}).flatMap(
      ([at, to]) =>
        typeof to === 'object' && 'huice-source' in to
          ? [{ from: at === '.' ? name : name + at.slice(1), source: inRoot(`${folder}/${to['huice-source']}`) }]
          : [],
    ),
  );
  const base = ts.readConfigFile(inRoot('tsconfig.base.json'), ts.sys.readFile).config.compilerOptions;
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...base,
      noEmit: true,
      allowImportingTsExtensions: true,
      rewriteRelativeImportExtensions: false,
      customConditions: ['huice-source'],
    },
    inRoot('.'),
  );
  const program = ts.createProgram(
    doors.map(({ source }) => source),
    options,
  );
  const checker = program.getTypeChecker();
  return doors.map(({ from, source }) => {
    const file = program.getSourceFile(source);
    const symbol = file && checker.getSymbolAtLocation(file);
    const names = symbol === undefined ? [] : checker.getExportsOfModule(symbol);
    return { from, names: names.map((one) => publicName(one, checker)).sort((a, b) => (a.name < b.name ? -1 : 1)) };
  });
}

/** @param {ts.Symbol} exported @param {ts.TypeChecker} checker @returns {PublicName} */
function publicName(exported, checker) {
  const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const [declaration] = symbol.declarations ?? [];
  if (declaration === undefined) throw new Error(`${exported.name} is declared nowhere`);
  return {
    name: exported.name,
    kind: kindOf(symbol, checker),
    declaration: declarationOf(exported.name, symbol, declaration, checker),
    about: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    examples: symbol
      .getJsDocTags(checker)
      .filter(({ name }) => name === 'example')
      .map(({ text }) => ts.displayPartsToString(text)),
  };
}

/** @param {ts.Symbol} symbol @param {ts.TypeChecker} checker @returns {PublicName['kind']} */
function kindOf(symbol, checker) {
  if (symbol.flags & ts.SymbolFlags.Class) return 'class';
  if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type';
  return checker.getTypeOfSymbol(symbol).getCallSignatures().length > 0 ? 'function' : 'constant';
}

const formatted = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope;

/** @param {string} name @param {ts.Symbol} symbol @param {ts.Declaration} declaration @param {ts.TypeChecker} checker */
function declarationOf(name, symbol, declaration, checker) {
  if (ts.isInterfaceDeclaration(declaration) || ts.isTypeAliasDeclaration(declaration))
    return declaration.getText().replace(/^export /, '');
  if (ts.isClassDeclaration(declaration)) return classOf(name, declaration, checker);
  const type = checker.getTypeOfSymbol(symbol);
  const signatures = type.getCallSignatures();
  if (signatures.length === 0) return `const ${name}: ${checker.typeToString(type, declaration, formatted)}`;
  return signatures
    .map((one) => `function ${name}${checker.signatureToString(one, declaration, formatted)}`)
    .join('\n');
}

/** Its public members, without bodies. @param {string} name @param {ts.ClassDeclaration} declaration @param {ts.TypeChecker} checker */
function classOf(name, declaration, checker) {
  const members = declaration.members.flatMap((member) => {
    if (member.name === undefined || ts.isPrivateIdentifier(member.name)) return [];
    const symbol = checker.getSymbolAtLocation(member.name);
    if (symbol === undefined) return [];
    const type = checker.typeToString(checker.getTypeOfSymbol(symbol), declaration, formatted);
    const comment = ts.displayPartsToString(symbol.getDocumentationComment(checker));
    return [...(comment === '' ? [] : [`  /** ${comment.replaceAll('\n', ' ')} */`]), `  ${symbol.name}: ${type};`];
  });
  return [`class ${name} {`, ...members, '}'].join('\n');
}
