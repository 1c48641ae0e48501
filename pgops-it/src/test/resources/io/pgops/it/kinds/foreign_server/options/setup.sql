-- alone
CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER with_options FOREIGN DATA WRAPPER wrapper OPTIONS (port '5432', host 'localhost', "Odd name" 'it''s \ =');
