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

-- RULE another commented; owner: postgres
CREATE RULE commented AS
    ON INSERT TO comment.another DO
 NOTIFY inserted;
-- drop: DROP RULE commented ON comment.another;

-- RULE t commented; owner: postgres
CREATE RULE commented AS
    ON INSERT TO comment.t DO
 NOTIFY inserted;
-- drop: DROP RULE commented ON comment.t;

-- COMMENT RULE commented ON t; owner: postgres
COMMENT ON RULE commented ON comment.t IS 'a rule''s comment';
