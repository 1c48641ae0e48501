-- alone
CREATE PUBLICATION everything;
CREATE PUBLICATION nothing WITH (publish = '');
CREATE PUBLICATION inserts WITH (publish = 'insert');
CREATE PUBLICATION two WITH (publish = 'truncate, update');
CREATE PUBLICATION deletes WITH (publish = 'delete');
