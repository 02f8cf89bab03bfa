// Fetches a picture from the web into a project, and prints the descriptor of the new file as JSON.
// Usage: npm run example:wix-media [-- <base URL> <source URL>]

import { wixMedia } from '../generated/wix-media/client.ts';
import { createClient } from '../src/client/create-client.ts';
import { explain } from './explain.ts';
import { showProgress } from './show-progress.ts';

const [baseUrl = 'http://127.0.0.1:4010/wix-media/_api', sourceUrl = 'https://images.example.com/harbor-at-dawn.jpg'] =
  process.argv.slice(2);
const client = createClient(wixMedia, {
  baseUrl,
  headers: { authorization: process.env.WIX_MEDIA_TOKEN ?? 'any' },
});

try {
  const job = await client.submit('importFile', {
    body: { sourceUrl, destination: { path: '/photos/harbor-at-dawn.jpg', acl: 'public' } },
  });
  const { result } = await showProgress(job, `Importing ${sourceUrl}`);
  console.log(JSON.stringify(result, null, 2));
} catch (error) {
  console.error(explain(error, baseUrl));
  process.exitCode = 1;
}
