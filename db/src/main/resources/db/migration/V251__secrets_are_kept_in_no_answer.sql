-- An answer that held a secret, the word of a key or the code of a receipt, was kept for who sends the same again. What
-- is told once is kept no more; of those that were, the submission still counts once, and its answer is forgotten.
update kept_answer set status = null, body = null where body ~ '"(secret|code)" *:';
