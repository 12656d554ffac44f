export type ChatForm = 'slack' | 'teams' | 'wiki';

/** What the board came to, in the form a chat takes; null: nobody answered, or not with a text. */
export async function askChatText(code: string, form: ChatForm, token: string | null): Promise<string | null> {
  try {
    const answer = await fetch(`/api/boards/${encodeURIComponent(code)}/export/chat.txt?form=${form}`, {
      credentials: 'same-origin',
      headers: { ...(token !== null && { authorization: `Bearer ${token}` }) },
    });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
