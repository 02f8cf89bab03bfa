import { type Application, Comment, type CommentDisplayPart, CommentTag, Converter, type Reflection } from 'typedoc';

/**
 * Has TypeDoc list what a function throws under one heading, and by its class: the Markdown theme leaves that out. The tags
 * keep their classes by the option `preservedTypeAnnotationTags`.
 */
export function load({ converter }: Application): void {
  converter.on(Converter.EVENT_RESOLVE, (_context, { comment }: Reflection) => {
    const throws = comment?.getTags('@throws') ?? [];
    if (comment === undefined || throws.every(({ typeAnnotation }) => typeAnnotation === undefined)) return;
    const at = comment.blockTags.findIndex(({ tag }) => tag === '@throws');
    comment.removeTags('@throws');
    comment.blockTags.splice(at, 0, new CommentTag('@throws', throws.flatMap(toItem)));
  });
}

function toItem({ typeAnnotation = '', content }: CommentTag): CommentDisplayPart[] {
  const name = typeAnnotation.replace(/[{}]/g, '');
  const start = name === '' ? '- ' : `- \`${name}\` `;
  return [{ kind: 'text', text: start }, ...Comment.cloneDisplayParts(content), { kind: 'text', text: '\n' }];
}
