-- TABLE commented; owner: postgres
CREATE TABLE comment.commented (
    b integer,
    c integer
);
-- drop: DROP TABLE comment.commented;

-- COMMENT TABLE commented; owner: postgres
COMMENT ON TABLE comment.commented IS 'a table''s comment
on two lines; -- with $$ and \';

-- COMMENT COLUMN commented.b; owner: postgres
COMMENT ON COLUMN comment.commented.b IS 'a column''s comment';

-- COMMENT COLUMN commented.c; owner: postgres
COMMENT ON COLUMN comment.commented.c IS 'another''s';

-- TABLE DATA commented; owner: postgres
COPY comment.commented (b, c) FROM stdin;
