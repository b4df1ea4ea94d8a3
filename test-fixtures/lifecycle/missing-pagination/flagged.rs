//! A nightly audit that looks at what fits on one page.

use aws_sdk_cognitoidentityprovider::Client as Users;
use aws_sdk_dynamodb::Client as Table;
use aws_sdk_dynamodb::operation::scan::ScanOutput;
use aws_sdk_dynamodb::types::AttributeValue;
use aws_sdk_s3::Client as Files;
use aws_sdk_ssm::Client as Parameters;
use lambda_runtime::{Error, LambdaEvent, run, service_fn};
use serde_json::{Value, json};

struct Audit {
    table: Table,
    files: Files,
    users: Users,
    parameters: Parameters,
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let config = aws_config::load_defaults(aws_config::BehaviorVersion::latest()).await;
    let (table, files, users) = (Table::new(&config), Files::new(&config), Users::new(&config));
    let audit = Audit { table, files, users, parameters: Parameters::new(&config) };
    let audit = &audit;
    run(service_fn(move |event: LambdaEvent<Value>| async move { audit.run(&event.payload["customer"]).await })).await
}

impl Audit {
    async fn run(&self, customer: &Value) -> Result<Value, Error> {
        let orders = self.orders(customer.as_str().unwrap_or_default()).await?;
        let total = self.total().await?;
        let names = self.names().await?;
        let settings = self.settings().await?;
        let removed = self.remove_old().await?;
        self.notify().await?;
        Ok(json!({ "orders": orders, "total": total, "names": names, "settings": settings, "removed": removed }))
    }

    /// In one chain, the answer taken apart by a getter.
    async fn orders(&self, customer: &str) -> Result<usize, Error> {
        let key = AttributeValue::S(customer.to_owned());
        let answer = self
            .table
            .query() //~ missing-pagination "only the first page of what `query` finds is read"
            .table_name("orders")
            .key_condition_expression("customer = :customer")
            .expression_attribute_values(":customer", key)
            .send()
            .await?;
        Ok(answer.items().len())
    }

    /// The question is kept in a local and goes on growing.
    async fn total(&self) -> Result<usize, Error> {
        let mut question = self.table.scan().table_name("orders"); //~ missing-pagination
        if self.table.config().region().is_some() {
            question = question.filter_expression("paid = :yes");
        }
        let items = question.send().await.map(|answer| answer.items.unwrap_or_default())?;
        Ok(items.iter().filter(|item| item.contains_key("paid")).count())
    }

    /// A function of ours asks, and gives the whole answer back.
    async fn scan(&self, table: &str) -> Result<ScanOutput, Error> {
        println!("reading {table}");
        Ok(self.table.scan().table_name(table).send().await?) //~ missing-pagination
    }

    async fn names(&self) -> Result<Vec<String>, Error> {
        let found = self.scan("customers").await?;
        println!("{found:?}");
        Ok(found.items.unwrap_or_default().iter().filter_map(|item| item.get("name")?.as_s().ok().cloned()).collect())
    }

    /// A match takes the answer apart.
    async fn settings(&self) -> Result<usize, Error> {
        let answer = self.parameters.get_parameters_by_path().path("/audit").send().await; //~ missing-pagination init-per-invocation
        match answer {
            Ok(found) => Ok(found.parameters().len()),
            Err(error) => Err(error.into()),
        }
    }

    async fn remove_old(&self) -> Result<usize, Error> {
        let mut removed = 0;
        let listed = self.files.list_objects_v2().bucket("reports").prefix("old/").send().await?; //~ missing-pagination
        for object in listed.contents() {
            self.files.delete_object().bucket("reports").key(object.key().unwrap_or_default()).send().await?; //~ sequential-awaits
            removed += 1;
        }
        Ok(removed)
    }

    /// A pattern opens it, and a part goes to a function.
    async fn notify(&self) -> Result<(), Error> {
        if let Ok(answer) = self.users.list_users().user_pool_id("shop").send().await { //~ missing-pagination
            invite(answer.users());
        }
        Ok(())
    }
}

fn invite(users: &[aws_sdk_cognitoidentityprovider::types::UserType]) {
    println!("{} users", users.len());
}
