import { expressions } from '../../src/rules/expressions.ts';
import { testRule } from './rule-table.ts';

const submit = '/paths/~1reports/post/x-job/submit';
const list = '/paths/~1reports/get';
const view = '/components/schemas/Report/x-job-view';
const problem = '/components/responses/Problem/content/application~1json/schema/x-job-view/detail';
const log = '/paths/~1reports~1{id}~1log/get/responses/200/content/application~1json/schema';
const body = '/paths/~1reports/post/requestBody/content/application~1json/schema';

testRule(expressions, {
  variations: [
    { name: 'a header of any case', patch: { '/x-jobs/report/limits/0/by': '$request.header.authorization' } },
    {
      name: 'an API key in the query',
      patch: {
        '/components/securitySchemes/token': { type: 'apiKey', in: 'query', name: 'key' },
        '/x-jobs/report/limits/0/by': '$request.query.key',
      },
    },
    {
      name: 'a parameter that only one of the operations around a shared view has',
      patch: { [problem]: 'No {$request.query.from}' },
    },
    { name: 'an element of an array in the body', patch: { [`${submit}/input/first`]: '$request.body#/chapters/0' } },
    {
      name: 'any property of an open object in the body',
      patch: {
        [`${body}/properties/options`]: { type: 'object' },
        [`${submit}/input/color`]: '$request.body#/options/color/dark',
      },
    },
    {
      name: 'a property of one branch of the body',
      patch: {
        [body]: { oneOf: [{ properties: { title: {}, chapters: {}, hook: {} } }, { properties: { name: {} } }] },
        [`${submit}/input/name`]: '$request.body#/name',
      },
    },
    { name: 'an earlier element in a later one', patch: { [`${submit}/each/page`]: '$each.chapter#/pages' } },
    {
      name: 'the elements of the parent in children',
      patch: { [`${submit}/children`]: { input: { of: '$each.chapter' } } },
    },
    {
      name: 'any part of a result that is not declared',
      patch: { [`${submit}/result`]: undefined, [`${view}/url`]: '$job.result#/any/where' },
    },
    { name: 'a part of an input that is an expression', patch: { [`${view}/title`]: '$job.input#/chapter/name' } },
    {
      name: 'a part of what stands for a value',
      patch: {
        [`${submit}/input/kind`]: { $value: { of: 'a {$now}', as: { a: { short: 'a' } } } },
        [`${view}/title`]: '$job.input#/kind/short',
      },
    },
    {
      name: 'a part of the value itself',
      patch: {
        [`${submit}/input/kind`]: { $value: { of: '$request.body#/hook', else: 'none' } },
        [`${view}/title`]: '$job.input#/kind/url',
      },
    },
    {
      name: 'a part of what stands for no value',
      patch: {
        [`${submit}/input/kind`]: { $value: { of: '{$now}', else: { short: 'a' } } },
        [`${view}/title`]: '$job.input#/kind/short',
      },
    },
    { name: 'a view that no answer shows', patch: { '/components/schemas/Unused': { 'x-job-view': '$page.next' } } },
  ],
  breaches: [
    {
      name: 'an unknown source',
      patch: { [`${view}/title`]: '$task.title' },
      pointer: `${view}/title`,
      message: 'Failed to read the expression "$task.title": no such source',
    },
    {
      name: 'an unknown field of the job inside a text',
      patch: { [`${view}/title`]: 'Report {$job.name}' },
      pointer: `${view}/title`,
      message: '"name" is not one of id, group, state',
    },
    {
      name: 'a parameter that is not declared',
      patch: { [`${list}/x-job/read/where/$job.state`]: '$request.query.stat' },
      pointer: `${list}/x-job/read/where/$job.state`,
      message:
        '"$request.query.stat" names no query parameter of listReports. Declared: "state", "page". Did you mean "state"?',
    },
    {
      name: 'a path parameter that is not declared',
      patch: { '/paths/~1reports~1{id}/get/x-job/read/where/$job.id': '$request.path.reportId' },
      pointer: '/paths/~1reports~1{id}/get/x-job/read/where/$job.id',
      message: 'names no path parameter of getReport. Declared: "id".',
    },
    {
      name: 'a parameter that no operation around a shared view has',
      patch: { [problem]: 'No {$request.query.key}' },
      pointer: problem,
      message: /names no query parameter of listReports, submitReport, getReport, cancelReport, getLog\./,
    },
    {
      name: 'a header that is not declared',
      patch: { '/x-jobs/report/limits/0/by': '$request.header.X-Team' },
      pointer: '/x-jobs/report/limits/0/by',
      message: 'names no header parameter of submitReport',
    },
    {
      name: 'a place that the body does not have',
      patch: { [`${submit}/input/title`]: '$request.body#/titel' },
      pointer: `${submit}/input/title`,
      message: '"$request.body#/titel" points to nothing in the request body of submitReport.',
    },
    {
      name: 'a place below a text of the body',
      patch: { [`${submit}/input/title`]: '$request.body#/title/long' },
      pointer: `${submit}/input/title`,
      message: 'points to nothing',
    },
    {
      name: 'a callback URL that the body does not have',
      patch: { '/paths/~1reports/post/callbacks/ended': { '{$request.body#/hook/link}': {} } },
      pointer: '/paths/~1reports/post/callbacks/ended/{$request.body#~1hook~1link}',
      message: '"$request.body#/hook/link" points to nothing',
    },
    {
      name: 'an element that "each" does not have',
      patch: { [`${submit}/input/chapter`]: '$each.chapters' },
      pointer: `${submit}/input/chapter`,
      message: 'names no element of "each" that is known here. Known here: "chapter".',
    },
    {
      name: 'an element that comes later',
      patch: { [`${submit}/each`]: { chapter: '$each.page', page: '$request.body#/chapters' } },
      pointer: `${submit}/each/chapter`,
      message: 'None is known here. Declare it in "each", before it is used.',
    },
    {
      name: 'an element in a view',
      patch: { [`${view}/title`]: '$each.chapter' },
      pointer: `${view}/title`,
      message: '"$each.chapter" has no value in this view. Allowed there: $request.path',
    },
    {
      name: 'a random value in a view, which would change with every look',
      patch: { [`${view}/title`]: '$random.hex' },
      pointer: `${view}/title`,
      message: '"$random.hex" has no value in this view.',
    },
    {
      name: 'a page where the read has none',
      patch: { [`${list}/x-job/read/page`]: undefined },
      pointer: `${list}/responses/200/content/application~1json/schema/x-job-view/next`,
      message: /"\$page\.next" has no value in this view.* It needs a read with "page"\.$/,
    },
    {
      name: 'an item outside of an array with a view',
      patch: { [`${log}/x-job-view`]: undefined, [`${log}/items/x-job-view`]: { text: '$item' } },
      pointer: `${log}/items/x-job-view/text`,
      message: 'It needs an array around it that has a view of its own.',
    },
    {
      name: 'a part that no input has',
      patch: { [`${view}/title`]: '$job.input#/name' },
      pointer: `${view}/title`,
      message: '"$job.input#/name" points to nothing: no submission of these jobs puts /name into its input.',
    },
    {
      name: 'a part that nothing has that may stand there',
      patch: {
        [`${submit}/input/kind`]: { $value: { of: '{$now}', as: { a: 'a' }, else: { short: 'a' } } },
        [`${view}/title`]: '$job.input#/kind/long',
      },
      pointer: `${view}/title`,
      message: '"$job.input#/kind/long" points to nothing',
    },
    {
      name: 'a value that the request does not have',
      patch: { [`${submit}/input/kind`]: { $value: { of: '$request.body#/kind', else: 'x' } } },
      pointer: `${submit}/input/kind/$value/of`,
      message: '"$request.body#/kind" points to nothing in the request body of submitReport.',
    },
    {
      name: 'a part that no result has',
      patch: { [`${view}/url`]: '$job.result#/link' },
      pointer: `${view}/url`,
      message: 'puts /link into its result.',
    },
    {
      name: 'a left side of where that no input has',
      patch: { [`${list}/x-job/read/where/$job.input#~1name`]: '$request.query.state' },
      pointer: `${list}/x-job/read/where/$job.input#~1name`,
      message: '"$job.input#/name" points to nothing',
    },
    {
      name: 'a left side of where that cannot be read',
      patch: { [`${list}/x-job/read/where/$job.owner`]: '$request.query.state' },
      pointer: `${list}/x-job/read/where/$job.owner`,
      message: 'Failed to read the expression "$job.owner"',
    },
    {
      name: 'the result in the input',
      patch: { [`${submit}/input/title`]: '$job.result' },
      pointer: `${submit}/input/title`,
      message: '"$job.result" has no value yet in the input of a submission. Of the job, allowed there: $job.id',
    },
    {
      name: 'the id in itself',
      patch: { '/x-jobs/report/id': '{$job.id}-2' },
      pointer: '/x-jobs/report/id',
      message: 'has no value yet in the id of a lifecycle. Of the job, allowed there: $job.group.',
    },
    {
      name: 'the job in sparse',
      patch: { [`${submit}/sparse/fields`]: '$job.id' },
      pointer: `${submit}/sparse/fields`,
      message: '"$job.id" has no value in sparse.',
    },
    {
      name: 'skip by a parameter that is not declared',
      patch: { '/paths/~1reports~1{id}~1log/get/x-job/read/skip': '$request.query.sequence' },
      pointer: '/paths/~1reports~1{id}~1log/get/x-job/read/skip',
      message: 'names no query parameter of getLog. Declared: "from".',
    },
    {
      name: 'order by a parameter that is not declared',
      patch: { [`${list}/x-job/read/order`]: '{$request.query.sort},asc' },
      pointer: `${list}/x-job/read/order`,
      message: '"$request.query.sort" names no query parameter',
    },
    {
      name: 'the request in a log line, which is written later',
      patch: { '/x-jobs/report/states/writing/log/0': 'For {$request.body#/title}' },
      pointer: '/x-jobs/report/states/writing/log/0',
      message: '"$request.body#/title" has no value in a log. Allowed there: $job.',
    },
    {
      name: 'a log line about a part that no input has',
      patch: { '/x-jobs/report/states/writing/log/0': 'For {$job.input#/owner}' },
      pointer: '/x-jobs/report/states/writing/log/0',
      message: '"$job.input#/owner" points to nothing',
    },
  ],
});
