-- since 18
CREATE TABLE virtual (a integer, b integer GENERATED ALWAYS AS (a * 2) VIRTUAL, c text COLLATE "C" GENERATED ALWAYS AS ('it''s; $$' || a::text COLLATE "C"), d integer GENERATED ALWAYS AS (a + 1) STORED);
INSERT INTO virtual (a) VALUES (1), (NULL);
