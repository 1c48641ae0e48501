-- TABLE referring; owner: postgres
CREATE TABLE set_null_columns.referring (
    a integer,
    b integer
);
-- drop: DROP TABLE set_null_columns.referring;

-- TABLE referred; owner: postgres
CREATE TABLE set_null_columns.referred (
    a integer CONSTRAINT referred_a_not_null NOT NULL,
    b integer CONSTRAINT referred_b_not_null NOT NULL
);
-- drop: DROP TABLE set_null_columns.referred;

-- TABLE DATA referred; owner: postgres
COPY set_null_columns.referred (a, b) FROM stdin;

-- TABLE DATA referring; owner: postgres
COPY set_null_columns.referring (a, b) FROM stdin;

-- CONSTRAINT referred referred_pkey; owner: postgres
ALTER TABLE ONLY set_null_columns.referred
    ADD CONSTRAINT referred_pkey PRIMARY KEY (a, b);
-- drop: ALTER TABLE ONLY set_null_columns.referred DROP CONSTRAINT referred_pkey;

-- FK CONSTRAINT referring defaulted; owner: postgres
ALTER TABLE ONLY set_null_columns.referring
    ADD CONSTRAINT defaulted FOREIGN KEY (a, b) REFERENCES set_null_columns.referred(a, b) ON DELETE SET DEFAULT (b, a);
-- drop: ALTER TABLE ONLY set_null_columns.referring DROP CONSTRAINT defaulted;

-- FK CONSTRAINT referring nulled; owner: postgres
ALTER TABLE ONLY set_null_columns.referring
    ADD CONSTRAINT nulled FOREIGN KEY (a, b) REFERENCES set_null_columns.referred(a, b) ON DELETE SET NULL (b);
-- drop: ALTER TABLE ONLY set_null_columns.referring DROP CONSTRAINT nulled;
