-- TABLE another; owner: postgres
CREATE TABLE comment.another (
    a integer
);
-- drop: DROP TABLE comment.another;

-- TABLE t; owner: postgres
CREATE TABLE comment.t (
    a integer
);
-- drop: DROP TABLE comment.t;

-- TABLE DATA another; owner: postgres
COPY comment.another (a) FROM stdin;

-- TABLE DATA t; owner: postgres
COPY comment.t (a) FROM stdin;

-- POLICY another commented; owner: postgres
CREATE POLICY commented ON comment.another;
-- drop: DROP POLICY commented ON comment.another;

-- POLICY t commented; owner: postgres
CREATE POLICY commented ON comment.t;
-- drop: DROP POLICY commented ON comment.t;

-- COMMENT POLICY commented ON t; owner: postgres
COMMENT ON POLICY commented ON comment.t IS 'a policy''s comment';
