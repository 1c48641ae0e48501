-- TABLE commented; owner: postgres
CREATE TABLE comment.commented (
    a integer
);
-- drop: DROP TABLE comment.commented;

-- TABLE DATA commented; owner: postgres
COPY comment.commented (a) FROM stdin;

-- CONSTRAINT commented key; owner: postgres
ALTER TABLE ONLY comment.commented
    ADD CONSTRAINT key UNIQUE (a);
-- drop: ALTER TABLE ONLY comment.commented DROP CONSTRAINT key;

-- COMMENT CONSTRAINT key ON commented; owner: postgres
COMMENT ON CONSTRAINT key ON comment.commented IS 'a key''s comment';

-- COMMENT INDEX key; owner: postgres
COMMENT ON INDEX comment.key IS 'the comment of a key''s index';
