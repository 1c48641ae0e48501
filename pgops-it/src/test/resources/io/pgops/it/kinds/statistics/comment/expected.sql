-- TABLE t; owner: postgres
CREATE TABLE comment.t (
    a integer,
    b text,
    c integer
);
-- drop: DROP TABLE comment.t;

-- TABLE DATA t; owner: postgres
COPY comment.t (a, b, c) FROM stdin;

-- STATISTICS s; owner: postgres
CREATE STATISTICS comment.s ON a, b FROM comment.t;
-- drop: DROP STATISTICS comment.s;

-- COMMENT STATISTICS s; owner: postgres
COMMENT ON STATISTICS comment.s IS 'it''s a "comment"; \
on two lines';
