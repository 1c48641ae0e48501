-- VIEW numbers; owner: postgres
CREATE VIEW recursive.numbers AS
 WITH RECURSIVE numbers(n) AS (
         VALUES (1)
        UNION ALL
         SELECT (numbers_1.n + 1)
           FROM numbers numbers_1
          WHERE (numbers_1.n < 10)
        )
 SELECT numbers.n
   FROM numbers;
-- drop: DROP VIEW recursive.numbers;
