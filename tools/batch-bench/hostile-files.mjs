import { deflateRawSync } from 'node:zlib';

/**
 * An archive of one file, as small as it can be packed.
 * @param {string} name @param {Uint8Array} content
 */
const zipOf = (name, content) => {
  const packed = deflateRawSync(content, { level: 9 });
  const [title, local, central, end] = [Buffer.from(name), Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(content.length, 22);
  local.writeUInt16LE(title.length, 26);
  central.writeUInt32LE(0x02014b50);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(content.length, 24);
  central.writeUInt16LE(title.length, 28);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + title.length, 12);
  end.writeUInt32LE(local.length + title.length + packed.length, 16);
  return Buffer.concat([local, title, packed, central, title, end]);
};

/** Files that no list should be, by name. @returns {Record<string, Uint8Array | string>} */
export const hostileFiles = () => {
  const bomb = zipOf('xl/workbook.xml', new Uint8Array(200e6));
  const utf16 = Buffer.from('\uFEFF企业名称,注册地\n甲,quzhou\n', 'utf16le');
  return {
    'zip bomb.xlsx': bomb,
    'nested.xlsx': zipOf('list.xlsx', bomb),
    '200,000 columns.csv': `${'1,'.repeat(200_000)}1`,
    '1,000,000 empty rows.csv': `企业名称,注册地\n甲,quzhou${'\n,'.repeat(1e6)}`,
    '300 MB.csv': Buffer.alloc(300e6, '甲,quzhou\n'),
    'one line of 30 MB.csv': 'x'.repeat(30e6),
    'old.xls': Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(5000)]),
    'password.xlsx': Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'web page.xls': '<html><table><tr><td>企业</td></tr></table></html>',
    'picture.csv': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
    'UTF-16.csv': utf16,
    'lone CR.csv': '企业名称,注册地\r甲,quzhou\r',
    'semicolons, quoted line breaks.csv': '企业名称;注册地\n"甲\n公司";quzhou\n',
    'open quote.csv': '企业名称,注册地\n"甲,quzhou\n乙,quzhou\n',
  };
};
