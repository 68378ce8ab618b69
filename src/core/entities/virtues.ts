const virtues = new Set('美丽 健康 平安 法治 数字 清廉 信用 诚信 文明 书香 无废 智慧'.split(' '));

/** Whether what starts at an offset is told what it wants to be: 平安|临湖. */
export const standsAfterVirtue = (text: string, at: number): boolean =>
  virtues.has(text.slice(Math.max(0, at - 2), at));
