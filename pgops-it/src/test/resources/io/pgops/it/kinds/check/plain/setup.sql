CREATE TABLE plain (a integer CHECK (a > 0), b text CONSTRAINT short CHECK (length(b) < 10 AND b <> 'it''s; \'), CHECK (a < 100 OR b IS NOT NULL));
INSERT INTO plain VALUES (1, 'x');
