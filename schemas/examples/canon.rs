fn main() {
    let path = std::env::args().nth(1).unwrap();
    let name = std::env::args().nth(2).unwrap();
    let mut v: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let d = v["definitions"].take();
    let text = d.to_string().replace("#/definitions/", "#/$defs/");
    let mut root = v.clone();
    root.as_object_mut().unwrap().remove("definitions");
    let mut doc = serde_json::json!({"$schema": "https://json-schema.org/draft/2020-12/schema"});
    doc["$defs"] = serde_json::from_str(&text).unwrap();
    doc["$defs"]["root"] = serde_json::from_str(&root.to_string().replace("#/definitions/", "#/$defs/")).unwrap();
    doc["$defs"]["root"].as_object_mut().unwrap().remove("$schema");
    let doc = vistoria_schemas::canonical::with_scalars_inlined(&doc);
    let forms = vistoria_schemas::canonical::Forms::new(&doc).unwrap();
    println!("{}", serde_json::to_string_pretty(&forms.of(&name).unwrap().to_json_schema()).unwrap());
}
