-- TABLE indexed; owner: postgres
CREATE TABLE comment.indexed (
    a integer
);
-- drop: DROP TABLE comment.indexed;

-- TABLE DATA indexed; owner: postgres
COPY comment.indexed (a) FROM stdin;

-- INDEX commented; owner: postgres
CREATE INDEX commented ON comment.indexed USING btree (a);
-- drop: DROP INDEX comment.commented;

-- COMMENT INDEX commented; owner: postgres
COMMENT ON INDEX comment.commented IS 'an index''s comment';
