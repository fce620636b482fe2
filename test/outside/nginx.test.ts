/** The package on nginx with the configuration that is shipped. */
import { UnpackedPackage } from '../browser/unpacked-package';
import { nginxServer } from './nginx-server';

const unpacked = new UnpackedPackage();

test('workbench, self-check and manuals work, and nothing is asked elsewhere', async () => {
  const server = await nginxServer(unpacked.folder);
  try {
    await unpacked.useSite(server, '✓ 服务器已发送');
  } finally {
    server.stop();
  }
});
