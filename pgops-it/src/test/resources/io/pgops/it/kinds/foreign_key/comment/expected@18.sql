-- TABLE referring; owner: postgres
CREATE TABLE comment.referring (
    id integer
);
-- drop: DROP TABLE comment.referring;

-- TABLE referred; owner: postgres
CREATE TABLE comment.referred (
    id integer CONSTRAINT referred_id_not_null NOT NULL
);
-- drop: DROP TABLE comment.referred;

-- TABLE DATA referred; owner: postgres
COPY comment.referred (id) FROM stdin;

-- TABLE DATA referring; owner: postgres
COPY comment.referring (id) FROM stdin;

-- CONSTRAINT referred referred_pkey; owner: postgres
ALTER TABLE ONLY comment.referred
    ADD CONSTRAINT referred_pkey PRIMARY KEY (id);
-- drop: ALTER TABLE ONLY comment.referred DROP CONSTRAINT referred_pkey;

-- FK CONSTRAINT referring refers; owner: postgres
ALTER TABLE ONLY comment.referring
    ADD CONSTRAINT refers FOREIGN KEY (id) REFERENCES comment.referred(id);
-- drop: ALTER TABLE ONLY comment.referring DROP CONSTRAINT refers;

-- COMMENT CONSTRAINT refers ON referring; owner: postgres
COMMENT ON CONSTRAINT refers ON comment.referring IS 'a foreign key''s comment';
