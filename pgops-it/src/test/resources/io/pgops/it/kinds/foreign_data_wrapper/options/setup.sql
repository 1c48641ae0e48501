-- alone
CREATE FOREIGN DATA WRAPPER with_options OPTIONS (zebra 'it''s \ $$ ''', "Odd name" '', a 'x=y', "select" 'on
two lines', b 'ä');
CREATE FOREIGN DATA WRAPPER altered OPTIONS (a '1', b '2');
ALTER FOREIGN DATA WRAPPER altered OPTIONS (DROP a, SET b '3');
CREATE FOREIGN DATA WRAPPER without OPTIONS (a '1');
ALTER FOREIGN DATA WRAPPER without OPTIONS (DROP a);
