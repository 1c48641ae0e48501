-- FOREIGN DATA WRAPPER altered; owner: postgres
CREATE FOREIGN DATA WRAPPER altered OPTIONS (
    b '3'
);
-- drop: DROP FOREIGN DATA WRAPPER altered;

-- FOREIGN DATA WRAPPER with_options; owner: postgres
CREATE FOREIGN DATA WRAPPER with_options OPTIONS (
    "Odd name" '',
    a 'x=y',
    b 'ä',
    "select" 'on
two lines',
    zebra 'it''s \ $$ '''
);
-- drop: DROP FOREIGN DATA WRAPPER with_options;

-- FOREIGN DATA WRAPPER without; owner: postgres
CREATE FOREIGN DATA WRAPPER without;
-- drop: DROP FOREIGN DATA WRAPPER without;
