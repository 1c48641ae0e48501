-- alone
-- It grants nothing to PUBLIC, and has no comment.
DROP SCHEMA public;
CREATE SCHEMA public;
