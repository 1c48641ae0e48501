-- alone
CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER wrapper;
CREATE USER MAPPING FOR PUBLIC SERVER elsewhere OPTIONS ("user" 'bob', password 'it''s a \ secret=', "Odd name" '');
