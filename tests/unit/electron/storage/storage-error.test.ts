import { storageError } from '../../../../electron/storage/storage-error';

describe('what the machine throws', () => {
  it.each([
    [{ errcode: 13 }, 'storage/disk-full'],
    [{ errcode: 778 }, 'storage/disk-full'],
    [{ errcode: 4874 }, 'storage/disk-full'],
    [{ errcode: 266 }, 'storage/device-failed'],
    [{ code: 'ERR_SQLITE_ERROR', message: 'disk I/O error' }, 'storage/device-failed'],
    [{ code: 'EIO' }, 'storage/device-failed'],
    [{ code: 'ENODEV' }, 'storage/device-failed'],
    [{ errcode: 8 }, 'storage/read-only'],
    [{ errcode: 1032 }, 'storage/read-only'],
    [{ errcode: 14 }, 'storage/read-only'],
    [{ errcode: 5 }, 'storage/busy'],
    [{ errcode: 517 }, 'storage/busy'],
    [{ errcode: 11 }, 'storage/corrupt'],
    [{ errcode: 26 }, 'storage/corrupt'],
    [{ code: 'ERR_SQLITE_ERROR', message: 'database disk image is malformed' }, 'storage/corrupt'],
    [{ code: 'ERR_SQLITE_ERROR', message: 'database or disk is full' }, 'storage/disk-full'],
    [{ code: 'ENOSPC' }, 'storage/disk-full'],
    [{ code: 'EROFS' }, 'storage/read-only'],
    [{ code: 'EACCES' }, 'storage/read-only'],
  ])('%j is told as %s', (thrown, code) => {
    expect(storageError(thrown, { folder: '/data' })).toEqual({ code, facts: { folder: '/data' } });
  });

  it.each([
    [new TypeError('a bug')],
    [{ errcode: 19 }],
    [{ code: 'ERR_SQLITE_ERROR', message: 'near "nonsense": syntax error' }],
    [{ code: 'ERR_INVALID_ARG_TYPE' }],
    ['text'],
    [null],
  ])('%j is nothing expected', (thrown) => {
    expect(storageError(thrown)).toBeNull();
  });
});
